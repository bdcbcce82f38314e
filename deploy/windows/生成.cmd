@echo off
chcp 65001 >nul
cd /d "%~dp0..\.."
call npm run build
call npm run check:site -- out
echo 网站在 out 文件夹里，把它整个交给管服务器的人。
pause
