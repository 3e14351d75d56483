import { Component, type ReactNode } from "react";
import { words } from "../words.ts";
import { Button } from "./button.tsx";
import { Message } from "./message.tsx";

interface BoundaryProps {
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly failed: boolean;
}

/** Keeps a failing part of the page from taking the rest with it, and says what can be done. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = { failed: false };

  static getDerivedStateFromError(): BoundaryState {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Message
        title={words.states.broken}
        text={words.states.brokenWhy}
        actions={
          <Button first onPress={() => window.location.reload()}>
            {words.states.reload}
          </Button>
        }
      />
    );
  }
}
