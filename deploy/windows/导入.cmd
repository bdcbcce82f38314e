@echo off
chcp 65001 >nul
cd /d "%~dp0..\.."
if "%~1"=="" (
  echo 请把批准的文件拖到这个图标上。
  pause
  exit /b 1
)
set /p NAME=文件夹名（小写字母、数字和减号，例如 2026-xuncha）：
call npm run import -- "%~1" --as %NAME%
pause
