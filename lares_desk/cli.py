"""The entry of the program: a shell command, or the window; 0 done, 1 refused with one sentence, 2 wrong usage.

Never a traceback. What a command needs is imported when it is asked for: the window opens faster without it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from lares_desk.errors import LaresError, Refused

DONE, REFUSED, STOPPED = 0, 1, 130
COMMANDS = frozenset(
    {
        "new", "itineraries", "departures", "schedule", "book", "show", "advice", "papers", "print", "reconcile",
        "check", "doctor",
    }
)  # fmt: skip


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _speak_any_alphabet()
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has seen enough (| head).
        _give_up_output()
        return DONE
    except LaresError as error:
        return _refuse(str(error))
    except OSError as error:
        _give_up_output()
        where = f": {error.filename}" if error.filename else ""
        return _refuse(f"{error.strerror or error}{where}.")
    except KeyboardInterrupt:
        return _refuse("Stopped.", STOPPED)
    except Exception as error:
        return _refuse(f"A defect of the program: {type(error).__name__}: {error}. Please report it. {_logged(error)}")
    return code


def _run(arguments: list[str]) -> int:
    if len(arguments) > 1 or (arguments and (arguments[0] in COMMANDS or arguments[0].startswith("-"))):
        from lares_desk import cli_commands

        return cli_commands.run(arguments)
    return _window(Path(arguments[0]) if arguments else None)


def _window(file: Path | None) -> int:
    if file is not None and not file.exists():
        raise Refused("There is no file {file}. Make one with: lares-desk new {file}", file=file)
    from lares_desk.app import has_display, run

    if not has_display():
        raise Refused("There is no display to open a window on. The commands of lares-desk --help work without one.")
    try:
        return run(file)
    except ImportError as error:
        raise Refused("The window cannot start, a library is missing: {why}", why=error) from error


def _note(sentence: str) -> None:
    print(sentence, file=sys.stderr)


def _refuse(sentence: str, code: int = REFUSED) -> int:
    _note(" ".join(sentence.split()))
    return code


def _give_up_output() -> None:
    """Let nothing more be written where writing has failed, not even by the interpreter as it ends."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _logged(error: Exception) -> str:
    """Keep where a defect is for whoever mends it; what it was about stays out of the log."""
    import logging
    import traceback

    from lares_desk.logs import start_log
    from lares_desk.paths import log_folder

    log = start_log(log_folder())
    if log is None:
        return ""
    where = "".join(traceback.format_tb(error.__traceback__))
    logging.getLogger("lares_desk").error("%s\n%s", type(error).__name__, where)
    return f"Details: {log}"


def _speak_any_alphabet() -> None:
    """Print names even where the terminal lacks their letters."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
