import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { SpecService } from '../core/index.ts';
import type { ClientFeatures } from './clientFeatures.ts';
import type { SettingsStore } from './configuration.ts';
import type { Linter } from './linter.ts';
import type { Outside } from './outside.ts';
import type { OpenDocument } from './openDocument.ts';
import type { ProjectConfigs } from './projectConfig.ts';
import type { Reviews } from './reviews.ts';
import type { SpecFiles } from './specFiles.ts';
import type { Turns } from './turns.ts';
import type { Workspaces } from './workspaces.ts';
import type { WorkspaceLint } from './workspaceLint.ts';

/** What every group of handlers works with. */
export interface ServerContext {
  readonly connection: Connection;
  readonly service: SpecService;
  readonly features: ClientFeatures;
  readonly documents: TextDocuments<OpenDocument>;
  readonly settings: SettingsStore;
  readonly configs: ProjectConfigs;
  readonly specFiles: SpecFiles;
  readonly workspaces: Workspaces;
  readonly outside: Outside;
  readonly reviews: Reviews;
  readonly linter: Linter;
  readonly turns: Turns;
  readonly workspaceLint: WorkspaceLint;
}
