@echo off
rem Runs the roadmap toolkit. Finds a Java that is new enough, and builds what is not built yet.
rem It does not notice changed sources: after a change, build with "mvn package".
rem
rem   ROADMAPS_JAVA_OPTS  options for Java, in place of the launcher's own
setlocal EnableExtensions DisableDelayedExpansion

set "ROADMAPS_HOME=%~dp0"
set "ROADMAPS_PROGRAM=%ROADMAPS_HOME%cli\target"
set "ROADMAPS_TOOL=javac.exe"
rem A release holds the program alone, and needs no more than a Java.
if exist "%ROADMAPS_HOME%app" (
  set "ROADMAPS_PROGRAM=%ROADMAPS_HOME%app"
  set "ROADMAPS_TOOL=java.exe"
)
set "ROADMAPS_JAR=%ROADMAPS_PROGRAM%\roadmaps.jar"
set "ROADMAPS_LIB=%ROADMAPS_PROGRAM%\lib"
set "ROADMAPS_MODULES="
rem The engine that reads archives is larger than all the rest, and is built only where it is asked for.
if /i "%~1"=="cluster" (
  set "ROADMAPS_JAR=%ROADMAPS_HOME%cluster\engine\target\roadmaps-cluster.jar"
  set "ROADMAPS_LIB=%ROADMAPS_HOME%cluster\reader\target\lib"
  set "ROADMAPS_MODULES=-Pcluster -pl cluster/engine -am"
)
set "ROADMAPS_JDK="

if defined JAVA_HOME call :take_if_new_enough "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do (
  if not defined ROADMAPS_JDK call :take_if_new_enough "%%~dpJ.."
)
for %%R in (
  "%ProgramFiles%\Eclipse Adoptium"
  "%ProgramFiles%\Java"
  "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Amazon Corretto"
  "%ProgramFiles%\Zulu"
  "%ProgramFiles%\BellSoft"
  "%USERPROFILE%\.jdks"
) do for /d %%D in ("%%~R\*") do (
  if not defined ROADMAPS_JDK call :take_if_new_enough "%%~D"
)
if not defined ROADMAPS_JDK (
  >&2 echo roadmaps: no Java 21 or newer found: install a JDK, or set JAVA_HOME to one
  exit /b 1
)

if exist "%ROADMAPS_JAR%" if exist "%ROADMAPS_LIB%" goto run
if not exist "%ROADMAPS_HOME%pom.xml" (
  >&2 echo roadmaps: this release does not hold what was asked for: unpack it once more, or take the sources, which build it
  exit /b 1
)

where mvn >nul 2>nul
if errorlevel 1 (
  >&2 echo roadmaps: cannot build: Maven ^(mvn^) is not on the PATH; install Maven 3.6.3 or newer
  exit /b 1
)
>&2 echo roadmaps: building (first run only) ...
if not exist "%ROADMAPS_HOME%target" mkdir "%ROADMAPS_HOME%target"
mkdir "%ROADMAPS_HOME%target\build.lock.d" 2>nul
if errorlevel 1 (
  >&2 echo roadmaps: another build is running; if none is, delete "%ROADMAPS_HOME%target\build.lock.d"
  exit /b 1
)
set "JAVA_HOME=%ROADMAPS_JDK%"
pushd "%ROADMAPS_HOME%"
call mvn -B -ntp -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -DskipTests %ROADMAPS_MODULES% package >"%ROADMAPS_HOME%target\build.log" 2>&1 <nul
set "ROADMAPS_STATUS=%ERRORLEVEL%"
popd
rem The archive of classes is of the jar that was.
del "%ROADMAPS_PROGRAM%\roadmaps.jsa" 2>nul
rmdir "%ROADMAPS_HOME%target\build.lock.d"
if not "%ROADMAPS_STATUS%"=="0" (
  >&2 type "%ROADMAPS_HOME%target\build.log"
  >&2 echo roadmaps: the build failed; what Maven said stands above and in "%ROADMAPS_HOME%target\build.log"
  exit /b 1
)

:run
if /i "%~1"=="cluster" goto cluster
rem One document is done before Java's second compiler has paid for itself: it is left out. What takes
rem long is converted by a process that has it (see docs/limits.md).
if not defined ROADMAPS_JAVA_OPTS set "ROADMAPS_JAVA_OPTS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
rem Java keeps the classes that it loaded in an archive, and starts faster from the second run on.
set "ROADMAPS_ARCHIVE=%ROADMAPS_PROGRAM%\roadmaps.jsa"
"%ROADMAPS_JDK%\bin\java.exe" %ROADMAPS_JAVA_OPTS% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%ROADMAPS_ARCHIVE%" -Xlog:disable -Djava.awt.headless=true "-Droadmaps.archive=%ROADMAPS_ARCHIVE%" -jar "%ROADMAPS_JAR%" %*
exit /b %ERRORLEVEL%

:cluster
"%ROADMAPS_JDK%\bin\java.exe" %ROADMAPS_JAVA_OPTS% -Djava.awt.headless=true "-Droadmaps.reader=%ROADMAPS_LIB%" -jar "%ROADMAPS_JAR%" %*
exit /b %ERRORLEVEL%

rem Takes the Java in folder %1 when its file "release" says that it is new enough.
:take_if_new_enough
if not exist "%~1\bin\%ROADMAPS_TOOL%" exit /b 0
if not exist "%~1\release" exit /b 0
set "ROADMAPS_VERSION="
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "ROADMAPS_VERSION=%%~V"
for /f "tokens=1 delims=.-+_" %%M in ("%ROADMAPS_VERSION%") do if %%M GEQ 21 set "ROADMAPS_JDK=%~1"
exit /b 0
