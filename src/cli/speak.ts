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

/** Makes help and complaints of a program speak the language; to be called before it has commands, which inherit it. */
export function speak(program: Command, language: Language): Command {
  const say = (en: string) => inWords(en, language)
  return program
    .showHelpAfterError(say('(try --help)'))
    .configureOutput({
      outputError: (text, write) => write(`${text.trimEnd().split('\n').map(say).join('\n')}\n`),
    })
    .configureHelp({
      styleTitle: say,
      commandDescription: (command) => say(command.description()),
      subcommandDescription: (command) => say(command.description()),
      argumentDescription: (argument) => say(argument.description),
      optionDescription: (option) => optionWords(option, language),
    })
}

/** The description, and what commander adds to it: choices and default. */
function optionWords(option: Option, language: Language): string {
  const added = new Help().optionDescription(option).slice(option.description.length)
  const words = added.replace('choices:', 'chọn:').replace('default:', 'mặc định:')
  return inWords(option.description, language) + (language === 'vi' ? words : added)
}
