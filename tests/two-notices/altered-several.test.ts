import { several } from '@/tests/built/check-site/alterations/several';
import { testAlterations } from '@/tests/built/check-site/alterations/test-alterations';

testAlterations(several);
