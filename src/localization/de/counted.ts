import { count } from './count.js';

/** So many of something: `1 Monat`, `1.500 Monate`. */
export const counted = (n: number, one: string, many: string) => `${count(n)} ${n === 1 ? one : many}`;

export const services = (n: number) => counted(n, 'Angebot', 'Angebote');
