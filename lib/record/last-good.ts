/** Where the last good record is, at the end of a fault of content/published.yaml. */
export const lastGood =
  '这个文件不能手工改。完好的一份在正在公开的发布里，运行 npm run publish:record -- --from 发布的文件夹 就照它恢复；用 git 的，git log -- content/published.yaml 里有每一次提交的。';
