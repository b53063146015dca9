// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled into every program of the preset tsan, and into nothing else.
//
// Debian's Qt is not instrumented, so the thread sanitizer does not see that posting an event happens before
// its delivery, and takes every value that crosses threads by a queued signal for a race. Here the two ends
// are told to it: whoever emits, invokes, posts or finishes a future releases; whoever is given an event or a
// future's result acquires. All threads share one such point, so the sanitizer may miss a race that an
// unrelated event hides; it reports none that is not there.
//
// The functions below stand in front of Qt's own of the same name, in the way malloc is replaced.

#include <QCoreApplication>
#include <QFutureInterface>
#include <QMetaObject>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

char syncPoint;

void release()
{
    __tsan_release(&syncPoint);
}

void acquire()
{
    __tsan_acquire(&syncPoint);
}

bool acquireOnDelivery(void ** /*receiver, event, result*/)
{
    acquire();
    return false; // Qt goes on and delivers
}

[[maybe_unused]] const bool registered =
    QInternal::registerCallback(QInternal::EventNotifyCallback, acquireOnDelivery);

// Stands around the callable of an invokeMethod. Its last reference may be dropped by either thread, and Qt's
// count of references is as invisible as its queue.
class SeenSlot final : public QtPrivate::QSlotObjectBase
{
public:
    explicit SeenSlot(QSlotObjectBase *slot)
        : QSlotObjectBase(&SeenSlot::impl)
        , m_slot(slot)
    {}

private:
    static void impl(int which, QSlotObjectBase *base, QObject *receiver, void **arguments, bool * /*equal*/)
    {
        auto *self = static_cast<SeenSlot *>(base);
        acquire();
        if (which == Destroy) {
            self->m_slot->destroyIfLastRef();
            delete self;
        } else if (which == Call) {
            self->m_slot->call(receiver, arguments);
            release();
        }
    }

    QSlotObjectBase *m_slot;
};

template <class Function>
Function original(const char *symbol)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, symbol));
}

} // namespace

void QMetaObject::activate(QObject *sender, const QMetaObject *meta, int signal, void **arguments)
{
    using Function = void (*)(QObject *, const QMetaObject *, int, void **);
    static const auto next = original<Function>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    release();
    next(sender, meta, signal, arguments);
}

void QMetaObject::activate(QObject *sender, int signal, void **arguments)
{
    using Function = void (*)(QObject *, int, void **);
    static const auto next = original<Function>("_ZN11QMetaObject8activateEP7QObjectiPPv");
    release();
    next(sender, signal, arguments);
}

void QMetaObject::activate(QObject *sender, int offset, int signal, void **arguments)
{
    using Function = void (*)(QObject *, int, int, void **);
    static const auto next = original<Function>("_ZN11QMetaObject8activateEP7QObjectiiPPv");
    release();
    next(sender, offset, signal, arguments);
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *result)
{
    using Function = bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
    static const auto next = original<Function>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    auto *seen = new SeenSlot(slot);
    release();
    return next(object, seen, type, result);
}

void QCoreApplication::postEvent(QObject *receiver, QEvent *event, int priority)
{
    using Function = void (*)(QObject *, QEvent *, int);
    static const auto next = original<Function>("_ZN16QCoreApplication9postEventEP7QObjectP6QEventi");
    release();
    next(receiver, event, priority);
}

void QFutureInterfaceBase::reportFinished()
{
    static const auto next =
        original<void (*)(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    release();
    next(this);
}

void QFutureInterfaceBase::runContinuation() const
{
    static const auto next =
        original<void (*)(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase15runContinuationEv");
    acquire(); // what whoever set the continuation put into it
    next(this);
}

void QFutureInterfaceBase::waitForFinished()
{
    static const auto next =
        original<void (*)(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    next(this);
    acquire();
}

bool QFutureInterfaceBase::queryState(State state) const
{
    static const auto next = original<bool (*)(const QFutureInterfaceBase *, State)>(
        "_ZNK20QFutureInterfaceBase10queryStateENS_5StateE");
    const bool holds = next(this, state);
    acquire();
    return holds;
}

void QFutureInterfaceBase::setContinuation(std::function<void(const QFutureInterfaceBase &)> continuation)
{
    using Function = void (*)(QFutureInterfaceBase *, std::function<void(const QFutureInterfaceBase &)>);
    static const auto next =
        original<Function>("_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EE");
    release();
    acquire(); // the future may be finished: then it runs here and now
    next(this, std::move(continuation));
}

void QFutureInterfaceBase::setContinuation(std::function<void(const QFutureInterfaceBase &)> continuation,
                                           QFutureInterfaceBasePrivate *parent)
{
    using Function = void (*)(QFutureInterfaceBase *, std::function<void(const QFutureInterfaceBase &)>,
                              QFutureInterfaceBasePrivate *);
    static const auto next = original<Function>(
        "_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate");
    release();
    acquire();
    next(this, std::move(continuation), parent);
}
