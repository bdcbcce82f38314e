import { archive } from '@/tests/built/check-site/alterations/archive';
import { data } from '@/tests/built/check-site/alterations/data';
import { maps } from '@/tests/built/check-site/alterations/maps';
import { markdown } from '@/tests/built/check-site/alterations/markdown';
import { tables } from '@/tests/built/check-site/alterations/tables';
import { testAlterations } from '@/tests/built/check-site/alterations/test-alterations';

testAlterations([...tables, ...data, ...markdown, ...maps, ...archive]);
