import { bindCitations } from '@/browser/quote/bind-citations';
import { bindDraft } from '@/browser/quote/bind-draft';

// On pages that can be cited, notices and issues.
bindCitations(document);
bindDraft(document);
