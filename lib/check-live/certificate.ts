import { isIP } from 'node:net';
import { connect } from 'node:tls';
import type { CheckResult } from '@/lib/check-result';
import { hostOf } from './host-of';

/** What the TLS handshake shows: expiry and faults of the certificate, HTTP/2 or not. */
export type Greeting = { validTo: Date; error: string | null; http2: boolean };

const WORDS: Record<string, string> = {
  CERT_HAS_EXPIRED: '已过期',
  CERT_NOT_YET_VALID: '尚未生效',
  ERR_TLS_CERT_ALTNAME_INVALID: '不是这个域名的证书',
  DEPTH_ZERO_SELF_SIGNED_CERT: '自签名，不受信任',
  SELF_SIGNED_CERT_IN_CHAIN: '签发者不受信任',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: '缺少中间证书',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: '签发者不受信任',
};
const DAY = 86_400_000;
const EARLY = 21;

/** Connects over IPv6 and accepts any certificate, in order to report its faults. */
export function greet(address: URL, ca: string | null): Promise<Greeting> {
  const host = hostOf(address);
  const name = isIP(host) === 0 ? { servername: host } : {};
  const trust = ca === null ? {} : { ca };
  const options = {
    host,
    port: Number(address.port || 443),
    family: 6,
    ALPNProtocols: ['h2', 'http/1.1'],
    ...name,
    ...trust,
    rejectUnauthorized: false,
    timeout: 20_000,
  };
  return new Promise((resolve, reject) => {
    const socket = connect(options);
    socket.once('error', reject);
    socket.once('timeout', () => socket.destroy(new Error('no answer in 20 s')));
    socket.once('secureConnect', () => {
      const validTo = new Date(socket.getPeerCertificate().valid_to);
      const error = socket.authorized ? null : String(socket.authorizationError);
      resolve({ validTo, error, http2: socket.alpnProtocol === 'h2' });
      socket.destroy();
    });
  });
}

/** Whether the certificate is valid and for how many days; a warning below 21. */
export function checkCertificate({ validTo, error }: Greeting, now: number): CheckResult {
  const check = '证书';
  const until = Number.isNaN(validTo.getTime()) ? '' : `，有效期至 ${validTo.toISOString().slice(0, 10)}`;
  if (error !== null) return { level: 'fail', check, detail: `${WORDS[error] ?? error}${until}` };
  const days = Math.floor((validTo.getTime() - now) / DAY);
  const level = days < 0 ? 'fail' : days < EARLY ? 'warn' : 'pass';
  return { level, check, detail: `${days < 0 ? '已过期' : `还有 ${days} 天`}${until}` };
}

/** Whether the server speaks HTTP/2. */
export function checkHttp2({ http2 }: Greeting): CheckResult {
  return { level: http2 ? 'pass' : 'warn', check: 'HTTP/2', detail: http2 ? '支持' : '不支持，打开较慢' };
}
