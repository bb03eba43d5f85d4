import { openFirefox } from './firefox.ts'
import { fillScenario } from './scenario.ts'

fillScenario(openFirefox)
