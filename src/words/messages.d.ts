/** Messages of which a build keeps what is said outside of the pages (scripts/build/messages.ts). */
declare module '*/messages.json?spoken' {
  const messages: Readonly<Record<string, { message: string }>>;
  export default messages;
}
