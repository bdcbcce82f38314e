import type { Document } from '@/lib/check-site/files/read-documents';

/** A document that a notice names under its fourth heading. */
export const document: Document = {
  id: 'd1',
  notice: '2026-library',
  name: '甲办法',
  kind: 'rule',
  kindLabel: '其他制度和规定',
  numbers: [],
  mentions: [
    {
      id: 'd1-1',
      issue: null,
      measure: null,
      url: 'https://a.example/#s4',
      subject: '司法部',
      verb: '印发',
      sentence: '按照司法部印发的《甲办法》办理。',
    },
  ],
};
