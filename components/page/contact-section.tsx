import type { Publisher } from '@/lib/model/bureau/publisher';
import { ContactList } from './contact-list';

/** How to reach the publisher, at the place of its own (#contact) to which other pages lead. */
export function ContactSection({ publisher }: { publisher: Publisher }) {
  return (
    <section>
      <h2 id="contact" className="mb-3 mt-8 text-xl">
        对整改情况有意见，请这样反映
      </h2>
      <ContactList publisher={publisher} />
    </section>
  );
}
