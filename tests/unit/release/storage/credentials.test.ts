import { expect, test } from 'vitest';
import { findCredentials } from '@/lib/release/storage/credentials';

const FILE = `[default]
aws_access_key_id = ID0
aws_secret_access_key=SECRET0

[ other ]
aws_access_key_id = ID1
aws_secret_access_key = SE=CRET1
aws_session_token = TOKEN1
`;

test('the environment comes before the file', () => {
  const env = { AWS_ACCESS_KEY_ID: 'ID', AWS_SECRET_ACCESS_KEY: 'SECRET' };
  expect(findCredentials({ env, file: FILE })).toEqual({ accessKeyId: 'ID', secretAccessKey: 'SECRET' });
});

test('the file has profiles, of which one is chosen', () => {
  expect(findCredentials({ env: {}, file: FILE })).toEqual({
    accessKeyId: 'ID0',
    secretAccessKey: 'SECRET0',
  });
  expect(findCredentials({ env: { AWS_PROFILE: 'other' }, file: FILE.replaceAll('\n', '\r\n') })).toEqual({
    ...{ accessKeyId: 'ID1', secretAccessKey: 'SE=CRET1', sessionToken: 'TOKEN1' },
  });
});

test('without a key it is said where to write it, and no half of one is repeated', () => {
  const env = { AWS_ACCESS_KEY_ID: 'ID-HALF', AWS_PROFILE: 'none' };
  const find = () => findCredentials({ env, file: FILE });
  expect(find).toThrow('~/.aws/credentials 的 [none] 一节');
  expect(find).not.toThrow('ID-HALF');
});
