// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the pages, in the order in which their chooser has them, and what some things are called there.
export const languages = {
  en: { name: "English", messages: "Messages", found: "2 messages", waits: "3 new messages", date: "January 2, 2026", numbers: ["1,234", "12,345", "1,204,551"] },
  de: { name: "Deutsch", messages: "Nachrichten", found: "2 Nachrichten", waits: "3 neue Nachrichten", date: "2. Januar 2026", numbers: ["1.234", "12.345", "1.204.551"] },
  es: { name: "Español", messages: "Mensajes", found: "2 mensajes", waits: "3 mensajes nuevos", date: "2 de enero de 2026", numbers: ["1234", "12.345", "1.204.551"] },
  ja: { name: "日本語", messages: "メッセージ", found: "メッセージ2件", waits: "新着メッセージ3件", date: "2026年1月2日", numbers: ["1,234", "12,345", "1,204,551"] },
};
