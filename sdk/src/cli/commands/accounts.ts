import type { Command } from "commander";
import { formatEther } from "ethers";
import type { Account } from "@tolbooth/sdk";
import { networkResult, withConnection } from "../frame/connected.js";
import type { CommandContext, Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { addNetworkOption } from "../frame/network-option.js";
import { table } from "../frame/terminal.js";

/** `tolbooth accounts`: who can send. */
export function registerAccounts(program: Command, run: Run): void {
  addNetworkOption(
    program
      .command("accounts")
      .description("Lists the accounts that can send on a network: name, public body, address, balance."),
  ).action((options: { network: string }) => run((context) => accounts(context, options.network)));
}

async function accounts(context: CommandContext, networkName: string): Promise<Outcome> {
  return await withConnection(context, networkName, async (connection) => {
    const found = await connection.accounts();
    return {
      result: { network: networkResult(connection.network), accounts: found },
      text: table(["NAME", "PUBLIC BODY", "ADDRESS", "BALANCE (ETH)"], found.map(row)),
    };
  });
}

function row(account: Account): string[] {
  const balance = account.balance === undefined ? "" : formatEther(account.balance);
  return [account.name, account.title, account.address, balance];
}
