import { Option } from 'commander'

/** The option of every command that speaks to people. */
export const language = () =>
  new Option('--lang <language>', 'language of messages').choices(['vi', 'en']).default('vi')
