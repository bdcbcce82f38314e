import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { HEADERS } from './headers';
import { type Gate, judgeRequest } from './judge-request';

/** Stands before every page: answers only requests of the clerk's own browser, and sets the headers of every answer. */
export function guard(gate: Gate): MiddlewareHandler {
  return async (context, next) => {
    for (const [name, value] of HEADERS) context.header(name, value);
    const { method, path } = context.req;
    const judgement = judgeRequest(
      {
        method,
        path,
        host: context.req.header('host'),
        origin: context.req.header('origin'),
        site: context.req.header('sec-fetch-site'),
        token: getCookie(context, gate.cookie),
      },
      gate,
    );
    if (judgement.kind === 'refuse') return context.text(`${judgement.words}\n`, judgement.status);
    if (judgement.kind === 'pass') return next();
    setCookie(context, gate.cookie, gate.token, { path: '/', httpOnly: true, sameSite: 'Strict' });
    return context.redirect('/', 303);
  };
}
