import { nightlyPrice } from './tariff.ts';

export interface Booking {
  berth: number;
  night: string;
  length: number;
}

/** Books a berth for one night, or answers 409 when it is taken. */
export function book(taken: readonly Booking[], wanted: Booking): { status: number; body: object } {
  const clash = taken.some((other) => other.berth === wanted.berth && other.night === wanted.night);
  return clash ? { status: 409, body: {} } : { status: 201, body: { ...wanted, cents: nightlyPrice(wanted.length) } };
}
