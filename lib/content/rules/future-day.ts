import { dayAfter } from '@/lib/dates';

/** The warning of a day later than the day after `today`, mostly a wrong year; null if it is not. */
export function futureDay(date: string, today: string): string | null {
  return date <= dayAfter(today) ? null : `日期 ${date} 还没有到，今天是 ${today}。请核对年月日。`;
}
