/** Authority across files: what an agent reads for a target, in which order, who wins, and what is not read and why. */
export { isAgentSettingsPath, readOwnSettings, type OwnSettings } from './agentSettings.ts';
export { configuredAgents, type ConfiguredAgent } from './configuredAgents.ts';
export { decide, type Decision } from './decide.ts';
export { parseFrontMatter, stringList, type FrontMatter } from './frontMatter.ts';
export { computeMatrix, type CellState, type Matrix, type MatrixCell, type MatrixRequest } from './matrix.ts';
export { agentIds, agentProfiles, profileOf } from './profiles/index.ts';
export { resolve, type ResolveRequest } from './resolve.ts';
export { isSpecPath } from './specFiles.ts';
export { estimateTokens, utf8Length } from './text.ts';
export { createTreeIndex, TreeIndex, type TreeChange } from './treeIndex.ts';
export { createVirtualTree, expandShorthand, virtualTreeFromJson, type VirtualWorld } from './virtualTree.ts';
export type {
  AgentOptions,
  AgentProfile,
  ImportLink,
  Layer,
  LoadKind,
  Omission,
  OmissionKind,
  OverLimit,
  Scope,
  Source,
  Stack,
  TextPlace,
  Tree,
  Winner,
} from './types.ts';
