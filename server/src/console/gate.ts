import type { ResultSummary } from "neo4j-driver";
import type { ConsoleNotification } from "../../contract/console/console-line.ts";
import type { OpenStatement } from "../database/statements.ts";
import { ConsoleFailure } from "./console-failure.ts";
import { explained, type Explained } from "./explained.ts";
import { judgePlan } from "./judge-plan.ts";
import { judgeText } from "./judge-text.ts";
import { consoleNotifications } from "./console-notifications.ts";
import type { ReadStatement } from "./read-statement.ts";
import { statementText } from "./statement-text.ts";

/** Decides whether a statement may run. */
export interface Gate {
  /**
   * Says what Neo4j has to remark about the statement.
   * @param open the transaction it would run in
   * @throws ConsoleFailure where the statement is refused, the database's own error where it cannot be planned
   */
  judge(
    statement: ReadStatement,
    open: OpenStatement,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<readonly ConsoleNotification[]>;
  /** The same for `EXPLAIN` itself, which runs nothing: its plan is judged as the statement's would be. */
  explain(
    statement: ReadStatement,
    open: OpenStatement,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<Explained>;
}

type Decision = readonly ConsoleNotification[] | ConsoleFailure;

const remembered = 500;

/**
 * A gate that asks Neo4j for the plan and remembers what it has decided about a text: what a text can do does not
 * hang on its parameters. What is remembered holds for one database and one Neo4j.
 */
export function createGate(): Gate {
  const decisions = new Map<string, Decision>();
  const remember = (key: string, decision: Decision) => {
    decisions.delete(key);
    decisions.set(key, decision);
    const oldest = decisions.keys().next();
    if (decisions.size > remembered && oldest.done !== true) decisions.delete(oldest.value);
  };
  const decided = (statement: ReadStatement, summary: ResultSummary): Decision => {
    try {
      judgePlan(summary);
      return consoleNotifications(summary, statementText(statement, "explain").before);
    } catch (error) {
      if (error instanceof ConsoleFailure) return error;
      throw error;
    }
  };
  const told = (decision: Decision): readonly ConsoleNotification[] => {
    if (decision instanceof ConsoleFailure) throw decision;
    return decision;
  };

  return {
    judge: async (statement, open, parameters) => {
      const key = `${statement.language ?? ""} ${statement.body}`;
      const known = decisions.get(key);
      if (known !== undefined) {
        remember(key, known);
        return told(known);
      }
      judgeText(statement);
      const { summary } = await explained(open.run(statementText(statement, "explain").text, parameters));
      const decision = decided(statement, summary);
      remember(key, decision);
      return told(decision);
    },
    explain: async (statement, open, parameters) => {
      judgeText(statement);
      const answer = await explained(open.run(statementText(statement, "explain").text, parameters));
      told(decided(statement, answer.summary));
      return answer;
    },
  };
}
