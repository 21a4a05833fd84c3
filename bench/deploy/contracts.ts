import { votingTokenClosure, votingTokenText } from "../projects/voting-token.js";

/** The function that each round gives another result. */
export const answerFunction = "benchAnswer";

/** A contract that is edited, deployed and called. */
export interface DeployedSubject {
  readonly label: string;
  /** How many files are compiled for it, itself included. The bench stops where that is not so. */
  readonly files: number;
  /** From the project's root. */
  readonly file: string;
  readonly name: string;
  readonly arguments: readonly string[];
  /** Its source, in which the function gives a number. */
  text(answer: number): string;
}

const noticeText = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

/// @title Notices of a public body, each by its hash.
contract NoticeBoard {
    event Posted(bytes32 indexed notice, address indexed by);

    mapping(bytes32 notice => uint256 at) public postedAt;

    function post(bytes32 notice) external {
        require(postedAt[notice] == 0, "posted before");
        postedAt[notice] = block.timestamp;
        emit Posted(notice, msg.sender);
    }
}
`;

/** A contract's text with a function that gives a number: every number gives other code, and the same interface. */
export function withAnswer(text: string, answer: number): string {
  const end = text.lastIndexOf("}");
  const added = `\n    function ${answerFunction}() external pure returns (uint256) {\n        return ${answer};\n    }\n`;
  return text.slice(0, end) + added + text.slice(end);
}

/** What the bench deploys. */
export const deployedSubjects: readonly DeployedSubject[] = [
  {
    label: "One file",
    files: 1,
    file: "contracts/NoticeBoard.sol",
    name: "NoticeBoard",
    arguments: [],
    text: (answer) => withAnswer(noticeText, answer),
  },
  {
    label: `${votingTokenClosure} files`,
    files: votingTokenClosure,
    file: "contracts/VotingToken.sol",
    name: "VotingToken",
    arguments: ["1000000"],
    text: (answer) => withAnswer(votingTokenText, answer),
  },
];
