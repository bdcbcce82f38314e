import type { Publisher } from '@/lib/model/bureau/publisher';

/** How to reach a bureau or the publisher of the site: telephone, post, mail. */
export function ContactList({ publisher: { contact } }: { publisher: Publisher }) {
  return (
    <ul>
      <li>
        联系电话{' '}
        <a className="inline-block py-2.5 leading-dense print:py-0" href={`tel:${contact.phone}`}>
          {contact.phone}
        </a>
      </li>
      <li>邮政信箱 {contact.post}</li>
      <li>
        电子邮箱{' '}
        <a className="inline-block py-2.5 leading-dense print:py-0" href={`mailto:${contact.mail}`}>
          {contact.mail}
        </a>
      </li>
    </ul>
  );
}
