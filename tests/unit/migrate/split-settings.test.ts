import { expect, test } from 'vitest';
import { splitSettings } from '@/lib/migrate/split-settings';

const SITE = `# 全站设置
name: 某市图书局 巡察整改公开
# 主办
bureau: '某市图书局' # 全称
official: false

contact:
  # 办公室
  phone: 0000-1234567
  mail: books@example.com

# 网址
origin: https://books.example
`;

test('two fields go with their own remarks, and everything else stays as it is', () => {
  expect(splitSettings(SITE)).toEqual({
    rest: '# 全站设置\nname: 某市图书局 巡察整改公开\nofficial: false\n\n# 网址\norigin: https://books.example\n',
    bureau: ['# 主办', "bureau: '某市图书局' # 全称"],
    contact: ['contact:', '  # 办公室', '  phone: 0000-1234567', '  mail: books@example.com', ''],
  });
});

test('remarks above the first field are about the file, and a field at the end takes no line end along', () => {
  expect(splitSettings('# 全站设置\nbureau: 甲\nname: 乙\ncontact:\n  phone: 1\n')).toEqual({
    rest: '# 全站设置\nname: 乙\n',
    bureau: ['bureau: 甲'],
    contact: ['contact:', '  phone: 1'],
  });
});

test('a field that is not there is null', () => {
  expect(splitSettings('name: 乙\n')).toEqual({ rest: 'name: 乙\n', bureau: null, contact: null });
});
