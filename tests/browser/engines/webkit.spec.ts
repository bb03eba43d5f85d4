import { fillScenario } from './scenario.ts'
import { openWebKit } from './webkit.ts'

fillScenario(openWebKit)
