import { createServer } from 'node:http';
import { book, type Booking } from './booking.ts';

const bookings: Booking[] = [];

createServer((_request, response) => {
  const { status, body } = book(bookings, { berth: 14, night: '2026-05-01', length: 9 });
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}).listen(4100);
