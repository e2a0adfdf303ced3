import { type Command, Help, type Option } from 'commander'
import type { Language } from '../format.ts'
import { wordsOf } from '../ingest/reason-words.ts'
import { commandWords } from '../lexicon/command-words.ts'

/** What the command line says, in the language; what no row has stays as it is. */
export const inWords = (en: string, language: Language): string => wordsOf(en, commandWords)[language]

/** The language that a command asks for, before anything is known to be right about it. */
export function languageOf(argv: readonly string[]): Language {
  const last = argv.findLastIndex((argument) => argument.startsWith('--lang'))
  return argv[last] === '--lang=en' || (argv[last] === '--lang' && argv[last + 1] === 'en') ? 'en' : 'vi'
}

/** The name of a value that is to be filled in: `folder` of `--output <folder>`, `path` of `<path...>`. */
const placeholder = /(?<=[<[])[a-z]+(?=(?:\.\.\.)?[>\]])/g

/** How commander itself writes help. */
const plain = new Help()

/** Makes help and complaints of a program speak the language; to be called before it has commands, which inherit it. */
export function speak(program: Command, language: Language): Command {
  const say = (en: string) => inWords(en, language)
  const named = (usage: string) => usage.replace(placeholder, say)
  return program
    .showHelpAfterError(say('(try --help)'))
    .configureOutput({
      outputError: (text, write) => write(`${text.trimEnd().split('\n').map(say).map(named).join('\n')}\n`),
    })
    .configureHelp({
      minWidthToWrap: 30,
      styleTitle: say,
      styleUsage: named,
      subcommandTerm: (command) => named(plain.subcommandTerm(command)),
      argumentTerm: (argument) => say(plain.argumentTerm(argument)),
      optionTerm: (option) => named(plain.optionTerm(option)),
      commandDescription: (command) => say(command.description()),
      subcommandDescription: (command) => say(command.description()),
      argumentDescription: (argument) => say(argument.description),
      optionDescription: (option) => optionWords(option, language),
    })
}

/** The description, and what commander adds to it: choices and default. */
function optionWords(option: Option, language: Language): string {
  const added = plain.optionDescription(option).slice(option.description.length)
  const words = added.replace('choices:', 'chọn:').replace('default:', 'mặc định:')
  return inWords(option.description, language) + (language === 'vi' ? words : added)
}
