import type { Field } from '../../field.ts';
import { API_FIELDS } from './api.ts';
import { ARCHITECTURE_FIELDS } from './architecture.ts';
import { CHOICE_FIELDS } from './choices.ts';
import { CONFIG_FIELDS } from './config.ts';
import { DATA_FIELDS } from './data.ts';
import { DELIVERY_FIELDS } from './delivery.ts';
import { DOMAIN_FIELDS } from './domains.ts';
import { FRAMEWORK_FIELDS } from './frameworks.ts';
import { FRONTEND_FIELDS } from './frontend.ts';
import { FURTHER_FIELDS } from './further.ts';
import { LIBRARY_FIELDS } from './libraries.ts';
import { OBSERVABILITY_FIELDS } from './observability.ts';
import { OPS_FIELDS } from './ops.ts';
import { PAGE_FIELDS } from './pages.ts';
import { PLATFORM_FIELDS } from './platform.ts';
import { PRACTICE_FIELDS } from './practices.ts';
import { SECURITY_FIELDS } from './security.ts';
import { SERVICE_FIELDS } from './services.ts';
import { STYLING_FIELDS } from './styling.ts';
import { TOOLKIT_FIELDS } from './toolkits.ts';

/** Topics about what the software is made of and how it runs. */
export const SYSTEM_FIELDS: readonly Field[] = [
  ...FRONTEND_FIELDS,
  ...STYLING_FIELDS,
  ...API_FIELDS,
  ...ARCHITECTURE_FIELDS,
  ...CHOICE_FIELDS,
  ...CONFIG_FIELDS,
  ...DATA_FIELDS,
  ...DOMAIN_FIELDS,
  ...FRAMEWORK_FIELDS,
  ...PAGE_FIELDS,
  ...FURTHER_FIELDS,
  ...LIBRARY_FIELDS,
  ...OBSERVABILITY_FIELDS,
  ...OPS_FIELDS,
  ...PLATFORM_FIELDS,
  ...PRACTICE_FIELDS,
  ...SECURITY_FIELDS,
  ...DELIVERY_FIELDS,
  ...SERVICE_FIELDS,
  ...TOOLKIT_FIELDS,
];
