"""What a command uses of the machine."""

import subprocess
import sys

# What a process is started from counts as its memory, so a small one starts it.
SPAWNER = """
import os, sys
nothing = os.open(os.devnull, os.O_RDWR)
files = [(os.POSIX_SPAWN_DUP2, nothing, number) for number in range(3)]
process = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=files)
_, status, usage = os.wait4(process, 0)
os.write(1, f"{os.waitstatus_to_exitcode(status)} {usage.ru_utime} {usage.ru_maxrss}".encode())
"""


def of(command):
    """The status of a command, its user time in seconds, and its peak memory in MiB."""
    asked = subprocess.run([sys.executable, "-ISc", SPAWNER, *command], capture_output=True, check=True)
    status, seconds, kibibytes = asked.stdout.split()
    return int(status), float(seconds), int(kibibytes) / 1024
