import { offerAloud } from '@/browser/aloud/offer-aloud';
import { bindCitations } from '@/browser/quote/bind-citations';
import { bindDraft } from '@/browser/quote/bind-draft';
import { sayWhereToShare } from '@/browser/quote/say-where-to-share';

// On pages that can be cited and read aloud, notices and issues.
bindCitations(document);
bindDraft(document);
sayWhereToShare(document);
offerAloud(document);
