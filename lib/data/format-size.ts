/** A size in bytes as people read it: 812 字节, 15.5 KB (1 KB = 1024 bytes). */
export function formatSize(bytes: number): string {
  return bytes < 1024 ? `${bytes} 字节` : `${(bytes / 1024).toFixed(1)} KB`;
}
