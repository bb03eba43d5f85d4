import { describe, expect, test } from 'vitest'
import { findChatTag, openChatTags } from '../../../src/lib/chat-tags.ts'

describe('the tags of a chat', () => {
  test.each(['[INST]', '[/INST]', '<<SYS>>', '<</SYS>>'])('%s is found, and opened it is none any more', (tag) => {
    const text = `What does ${tag} mean, and ${tag}?`
    expect(findChatTag(text)).toBe(tag)
    const opened = openChatTags(text)
    expect(findChatTag(opened)).toBeNull()
    expect(opened.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    expect(opened.length).toBe(text.length + 2)
  })

  test('what only looks like a tag stays as it is', () => {
    for (const text of ['[ INST]', '<s> [inst] [INST', '<<SYS>', '$& [ /INST]']) {
      expect(findChatTag(text)).toBeNull()
      expect(openChatTags(text)).toBe(text)
    }
  })

  test('opening one tag inside another leaves neither', () => {
    expect(findChatTag(openChatTags('[[INST]INST] <<<SYS>>SYS>> [[/INST]/INST]'))).toBeNull()
  })
})
