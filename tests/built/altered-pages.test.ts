import { heads } from './alterations/heads';
import { issuePages } from './alterations/issue-pages';
import { lists } from './alterations/lists';
import { testAlterations } from './alterations/test-alterations';

testAlterations([...issuePages, ...lists, ...heads]);
