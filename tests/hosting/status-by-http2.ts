import { connect } from 'node:http2';

/** The status of the home page by HTTP/2 under the name of a host, which need not be that of the certificate. */
export async function statusByHttp2(address: string, ca: Buffer, host: string): Promise<number | undefined> {
  const session = connect(address, { ca });
  try {
    return await new Promise((resolve, reject) => {
      session.once('error', reject);
      session
        .request({ ':path': '/', ':authority': host })
        .once('error', reject)
        .once('response', (headers) => resolve(headers[':status']))
        .resume();
    });
  } finally {
    session.close();
  }
}
