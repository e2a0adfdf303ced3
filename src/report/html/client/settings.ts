/** Switches of language and of light and dark; what was chosen is not kept, so that the file leaves no trace. */
export function listenToSettings(): void {
  const root = document.documentElement
  document.getElementById('language')?.addEventListener('click', () => {
    root.dataset.language = root.dataset.language === 'en' ? 'vi' : 'en'
    applyLanguage()
  })
  document.getElementById('theme')?.addEventListener('click', () => {
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches
    root.dataset.theme = dark ? 'light' : 'dark'
  })
  applyLanguage()
}

/** Words in attributes and on the switches, which style sheets cannot change. */
function applyLanguage(): void {
  const language = document.documentElement.dataset.language === 'en' ? 'en' : 'vi'
  document.documentElement.lang = language
  for (const element of document.querySelectorAll<HTMLElement>('[data-vi]')) {
    const words = element.dataset[language] ?? ''
    if (element instanceof HTMLInputElement) element.placeholder = words
    if (element.hasAttribute('aria-label')) element.setAttribute('aria-label', words)
    else if (element instanceof HTMLButtonElement) element.textContent = words
  }
}
