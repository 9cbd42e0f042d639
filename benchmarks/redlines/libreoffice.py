"""Lets LibreOffice, driven through its API, compare documents or decide their tracked changes.

    python3 libreoffice.py compare OLD.docx NEW.docx RESULT.docx
    python3 libreoffice.py accept|reject DOCUMENT.docx RESULT.docx
"""

import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

PIPE = f"roadmaps{os.getpid()}"
PATIENCE = 120
COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def value(name, content):
    result = PropertyValue()
    result.Name = name
    result.Value = content
    return result


def url(file):
    return uno.systemPathToFileUrl(os.path.abspath(file))


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(PATIENCE):
        try:
            return resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(1)
    sys.exit("LibreOffice does not answer")


def work(context, task, files):
    def service(name):
        return context.ServiceManager.createInstanceWithContext(name, context)

    desktop = service("com.sun.star.frame.Desktop")
    dispatcher = service("com.sun.star.frame.DispatchHelper")
    opened = files[1] if task == "compare" else files[0]
    document = desktop.loadComponentFromURL(url(opened), "_blank", 0, (value("Hidden", True),))
    frame = document.CurrentController.Frame
    if task == "compare":
        arguments = (value("URL", url(files[0])), value("NoAcceptDialog", True))
        dispatcher.executeDispatch(frame, ".uno:CompareDocuments", "", 0, arguments)
    else:
        dispatcher.executeDispatch(frame, COMMANDS[task], "", 0, ())
    document.storeToURL(url(files[-1]), (value("FilterName", "MS Word 2007 XML"),))
    document.close(True)
    desktop.terminate()


def main(task, *files):
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen(
            [
                "soffice",
                f"-env:UserInstallation=file://{profile}",
                "--headless",
                "--norestore",
                f"--accept=pipe,name={PIPE};urp;",
            ]
        )
        try:
            work(connect(), task, files)
            office.wait(30)
        finally:
            office.kill()


if __name__ == "__main__":
    main(*sys.argv[1:])
