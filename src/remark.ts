import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Language } from './format.ts'
import { UnreadableError } from './ingest/index.ts'
import { audit } from './pipeline.ts'
import { toVFileMessages } from './report/vfile-messages.ts'

/**
 * A plugin for remark: audits the text of the file and adds a message for each finding. The tree is left as it is,
 * for reports are read with their page breaks healed, which another parser's tree has not.
 */
export const remarkDoisoat: Plugin<[{ readonly language?: Language }?], Root> = ({
  language = 'vi',
} = {}) => {
  return async (_tree, file) => {
    const source = { path: file.path ?? 'report.md', bytes: new TextEncoder().encode(String(file)) }
    try {
      for (const message of toVFileMessages(await audit(source), language)) file.messages.push(message)
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      file.message(error.words[language], { source: 'doisoat', ruleId: 'unreadable' })
    }
  }
}
