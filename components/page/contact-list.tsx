import type { Site } from '@/lib/model/site-schema';

/** How to reach the bureau: telephone, post, mail. */
export function ContactList({ site: { contact } }: { site: Site }) {
  return (
    <ul className="contacts">
      <li>
        联系电话 <a href={`tel:${contact.phone}`}>{contact.phone}</a>
      </li>
      <li>邮政信箱 {contact.post}</li>
      <li>
        电子邮箱 <a href={`mailto:${contact.mail}`}>{contact.mail}</a>
      </li>
    </ul>
  );
}
