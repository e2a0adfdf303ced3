import { listenToSettings } from '../../../html/client/settings.ts'

listenToSettings()
document.documentElement.classList.add('scripted')
