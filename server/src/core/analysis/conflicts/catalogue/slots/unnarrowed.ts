/** Words before a noun that leave all of its things: "our posts", "keep posts", "for posts". */
const LEAVING =
  'an?|the|all|each|every|any|our|your|their|my|its|this|that|these|those|of|in|for|to|per|on|with|from|by|at|as|and|or|but|than|if|when|where|while|keep|keeps|kept|limit|limits|cap|caps|write|writes|make|makes|have|has|had|must|should|shall|may|can|is|are|be|use|uses|run|runs|start|plan|let|set|split|trim|cut|give|gives|hold|publish|restrict|accept|accepts|reject|rejects|allow|allows|refuse|refuses|retain|store|delete|purge|rotate|no|not|never|only|always|new|most|maximum|minimum|max|min|average|normal|default|individual|single|one|long|longer|short|shorter|over|under|above|below|aim|work|works|alert|alerts|page|alarm|up|down|exceeds?|put|record|draft|produce|create|send|finish|which|typical|regular|whole|entire|larger|bigger|smaller|size|shape|scale|configure|it|we|end|ends|answer|reply';

/**
 * Asks that no word before a noun picks some of its things: "posts", "our posts", but not "social posts".
 * @param further words that pick none, as alternatives of an expression
 */
export function unnarrowed(further: string): string {
  return `(?<![\\w-])(?<=(?:^|[^\\w\\s'’-]|\\b(?:${LEAVING}|\\d[\\d-]*|${further})[’']?)\\s*|(?:one|two|three|four|\\d)[- ](?:weeks?|days?) )`;
}
