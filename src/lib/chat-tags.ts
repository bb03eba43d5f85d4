/** What marks the turns of a chat with Instruct. Ordinary text to the tokenizer, so a message that holds one could end its own turn and begin another. */
const CHAT_TAGS = ['[INST]', '[/INST]', '<<SYS>>', '<</SYS>>'] as const

/** The first tag of the list that `text` holds; null where it holds none. */
export function findChatTag(text: string): string | null {
  return CHAT_TAGS.find((tag) => text.includes(tag)) ?? null
}

/** The same text with a space inside each tag, behind its opening brackets: it then reads nearly the same and marks nothing. */
export function openChatTags(text: string): string {
  return CHAT_TAGS.reduce((all, tag) => all.replaceAll(tag, tag.replace(/^[[<]+/, '$& ')), text)
}
