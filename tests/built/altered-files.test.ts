import { data } from './alterations/data';
import { maps } from './alterations/maps';
import { markdown } from './alterations/markdown';
import { tables } from './alterations/tables';
import { testAlterations } from './alterations/test-alterations';

testAlterations([...tables, ...data, ...markdown, ...maps]);
