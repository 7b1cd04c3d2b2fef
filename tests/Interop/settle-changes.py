# Accepts or rejects all tracked changes of a document in LibreOffice and saves what is left as text.
# Arguments: the document, AcceptAllTrackedChanges or RejectAllTrackedChanges, the text file.
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue


def setting(name, value):
    result = PropertyValue()
    result.Name, result.Value = name, value
    return result


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
    for attempt in range(150):
        try:
            return resolver.resolve(f'uno:pipe,name={pipe};urp;StarOffice.ComponentContext')
        except Exception:
            time.sleep(0.2)
    sys.exit('LibreOffice does not answer.')


source, command, target = sys.argv[1:]
with tempfile.TemporaryDirectory() as profile:
    pipe = 'settle-' + Path(profile).name
    office = subprocess.Popen([
        'soffice', '--headless', '--norestore', f'-env:UserInstallation={Path(profile).as_uri()}', f'--accept=pipe,name={pipe};urp;'])
    try:
        context = connect(pipe)
        manager = context.ServiceManager
        desktop = manager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
        document = desktop.loadComponentFromURL(Path(source).as_uri(), '_blank', 0, (setting('Hidden', True),))
        helper = manager.createInstanceWithContext('com.sun.star.frame.DispatchHelper', context)
        helper.executeDispatch(document.CurrentController.Frame, f'.uno:{command}', '', 0, ())
        filters = (setting('FilterName', 'Text (encoded)'), setting('FilterOptions', 'UTF8,LF'))
        document.storeToURL(Path(target).as_uri(), filters)
        document.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass
        office.wait(30)
    finally:
        office.kill()
