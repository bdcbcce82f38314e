import type { Order } from '@/lib/publish/order';

/** An order to publish to a folder without a sheet; its fields may be others. */
export const sampleOrder = (more: Partial<Order> = {}): Order => ({
  kind: 'publish',
  target: { name: '本机', to: '/srv/site' },
  approval: { sheet: '', number: '', date: '', drafted: '', reviewed: '', approved: '' },
  back: '',
  ...more,
});
