import { openFirefox } from './firefox.ts'
import { otherScreens } from './other-screens.ts'
import { fillScenario } from './scenario.ts'

fillScenario(openFirefox)
otherScreens(openFirefox)
