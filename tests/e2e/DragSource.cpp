// SPDX-License-Identifier: GPL-3.0-or-later
// A window in the corner of the screen from which a file can be dragged, as from a file manager. Says "ready" once it is on the screen, and "accepted" once
// the window under the mouse would take the file.
// Usage: drag_source FILE
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>
#include <QWidget>

#include <cstdio>

namespace {

class Source : public QWidget
{
public:
    explicit Source(const QString &file)
        : QWidget(nullptr, Qt::X11BypassWindowManagerHint | Qt::FramelessWindowHint), m_file(file)
    {
        setGeometry(0, 0, 60, 60);
    }

protected:
    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (!(event->buttons() & Qt::LeftButton))
            return;
        auto *drag = new QDrag(this);
        auto *urls = new QMimeData;
        urls->setUrls({QUrl::fromLocalFile(m_file)});
        drag->setMimeData(urls);
        connect(drag, &QDrag::actionChanged, this, [](Qt::DropAction action) {
            if (action == Qt::CopyAction)
                say("accepted");
        });
        drag->exec(Qt::CopyAction);
    }
    void paintEvent(QPaintEvent *) override
    {
        if (std::exchange(m_said, true))
            return;
        say("ready");
    }

private:
    static void say(const char *word)
    {
        std::puts(word);
        std::fflush(stdout);
    }

    QString m_file;
    bool m_said = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    Source source(QString::fromLocal8Bit(argv[argc - 1]));
    source.show();
    return QApplication::exec();
}
