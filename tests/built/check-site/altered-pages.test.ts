import { heads } from '@/tests/built/check-site/alterations/heads';
import { issuePages } from '@/tests/built/check-site/alterations/issue-pages';
import { lists } from '@/tests/built/check-site/alterations/lists';
import { testAlterations } from '@/tests/built/check-site/alterations/test-alterations';

testAlterations([...issuePages, ...lists, ...heads]);
