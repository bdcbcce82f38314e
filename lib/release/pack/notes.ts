import { PACK_FILES, packFolder } from './pack-files';

/** What the notes depend on: the digest, and whether a sign-off sheet is enclosed or demanded. */
export type NotesContent = { name: string; hasSheet: boolean; mustBeSigned: boolean };

/** The notes for whoever receives a pack: one page of plain text in Chinese. */
export function packNotes({ name, hasSheet, mustBeSigned }: NotesContent): string {
  const folder = packFolder(name);
  const receive = `sh ${folder}/${PACK_FILES.receiver}`;
  const signed = mustBeSigned ? ` --sheet ${name}` : '';
  return `网站发布包 ${name}

这个包里是做好的网站，交给管服务器的人放到服务器上。服务器要有 Linux 和常用命令，不用装 Node。
下面用 /srv/xuncha 表示放网站的文件夹，请换成实际的；命令在这个包所在的文件夹里执行。

一、包里有什么
  out/           网站的全部文件
  out/SHA256SUMS 每个文件的 SHA-256。它自己的 SHA-256 的前 16 个字符就是包的名称 ${name}
  ${PACK_FILES.receiver}     接收、退回用的命令
${hasSheet ? `  ${PACK_FILES.sheet}     审签单，用浏览器打开、打印\n` : ''}
二、核对
  打包的人应当另外告诉你（不要写在同一封邮件里）包的名称 16 个字符和整个文件的 SHA-256。
    sha256sum ${folder}.tar.gz
  两样都对上了再用；对不上的不要解开，更不要运行里面的 ${PACK_FILES.receiver}。
  接收时会自动核对每个文件，有一个不对就不接收。要自己核对：
    tar -xzf ${folder}.tar.gz
    cd ${folder}/out
    sha256sum SHA256SUMS | cut -c 1-16     应当是 ${name}
    sha256sum -c --quiet SHA256SUMS        没有输出就是全对
    cd ../..

三、接收
    tar -xzf ${folder}.tar.gz ${folder}/${PACK_FILES.receiver}
    ${receive} /srv/xuncha ${folder}.tar.gz${signed}
${
  mustBeSigned
    ? `  这个网站要先审签才能发布：--sheet 后面的 16 个字符请照审签单的纸件输入，不要照抄这里。
`
    : `  有审签单的，在后面加上 --sheet 和单上的 16 个字符；与包里的内容不同就不会发布。
`
}  成功会写“已发布”。出错会写明原因，网站保持原样，处理后把同一条命令再运行一次。
  写着公开过的没有了、变了的，请把原话告诉打包的人，由他决定怎样改；不要自己加上 --replace。
  运行中断电、被中止也不要紧：网上总有一份完整的网站，再运行一次就行。
  ${PACK_FILES.receiver} 可以留在服务器上，以后的包也用它接收，不必每次从包里取。

四、nginx
  第一次：网站的根目录设为 /srv/xuncha/current，并用 include 引入
  /srv/xuncha/current/.nginx/csp.conf。不要把 /srv/xuncha 里的其他文件夹放到网上。
  以后每次：换内容不用动 nginx。只有提示“请让 nginx 重新加载”时才执行
    sudo nginx -t && sudo nginx -s reload

五、退回
    ${receive} /srv/xuncha --list              有哪些发布，哪一个是现在的
    ${receive} /srv/xuncha --rollback          退回上一次
    ${receive} /srv/xuncha --rollback 3f2a     退回名称以 3f2a 开头的那一次
  服务器上保留最近五次发布。谁在什么时候发布、退回过，记在 /srv/xuncha/history。
`;
}
