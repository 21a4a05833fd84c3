import * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import type { EventsWords } from "./events-protocol.js";
import { localNetworkName } from "./viewModel.js";

/** Why there is nothing to show. */
export function emptyEventsText(extension: ExtensionHost, isFollowing: boolean, network: string): string {
  if (!extension.isTrusted()) {
    return vscode.l10n.t("This folder is not trusted, so Tolbooth follows no network in it.");
  }
  if (isFollowing) {
    return vscode.l10n.t("No events yet. They appear here as soon as a deployed contract reports something.");
  }
  return network !== localNetworkName
    ? vscode.l10n.t("The network {0} is not running, or there is none of this name.", network)
    : vscode.l10n.t("The local network is not running. Start it, deploy a contract and send a transaction.");
}

/** Every word of the page. */
export function eventsWords(): EventsWords {
  return {
    filter: vscode.l10n.t("Filter"),
    filterHint: vscode.l10n.t("Filter the events by any word: contract, event, name or value"),
    chooseNetwork: vscode.l10n.t("Network whose events are shown"),
    movement: vscode.l10n.t("Movement"),
    movementHint: vscode.l10n.t("Only events of this movement: MRN, GMR or id"),
    record: vscode.l10n.t("Record"),
    recordHint: vscode.l10n.t("Only events of this record: its id, 0x and 64 hexadecimal digits"),
    older: vscode.l10n.t("Older events"),
    newest: vscode.l10n.t("Newest events"),
    allContracts: vscode.l10n.t("All contracts"),
    allEvents: vscode.l10n.t("All events"),
    allAgencies: vscode.l10n.t("All agencies"),
    chooseContract: vscode.l10n.t("Only events of this contract"),
    chooseEvent: vscode.l10n.t("Only events of this name"),
    chooseAgency: vscode.l10n.t("Only events that name this agency"),
    clear: vscode.l10n.t("Clear"),
    exportAll: vscode.l10n.t("Export…"),
    copyAll: vscode.l10n.t("Copy as JSON"),
    copyOne: vscode.l10n.t("Copy"),
    copyNamed: vscode.l10n.t("Copy the event {0} of block {1} as JSON", "{0}", "{1}"),
    copied: vscode.l10n.t("Copied."),
    more: vscode.l10n.t("Show more"),
    undecoded: vscode.l10n.t("log without a decoder"),
    retracted: vscode.l10n.t("taken back by the chain"),
    block: vscode.l10n.t("Block"),
    contract: vscode.l10n.t("Contract"),
    event: vscode.l10n.t("Event"),
    values: vscode.l10n.t("Arguments"),
    actions: vscode.l10n.t("Actions"),
    countOne: vscode.l10n.t("1 event"),
    countAll: vscode.l10n.t("{0} events", "{0}"),
    countSome: vscode.l10n.t("{0} of {1} events", "{0}", "{1}"),
    countMore: vscode.l10n.t("{0} events and more", "{0}"),
    noMatch: vscode.l10n.t("No event matches the filter."),
    table: vscode.l10n.t("Events of the deployed contracts, newest first"),
  };
}
